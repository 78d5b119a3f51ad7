import {isAbsolute, resolve as resolvePath} from 'node:path'
import {pathToFileURL} from 'node:url'
import {resolve} from 'import-meta-resolve'
import type {Plugin} from 'unified'
import type {Config} from './config/schema.js'
import {reasonOf} from './reason-of.js'
import {UsageError} from './usage-error.js'

/** A tree transform and the options it gets. */
export interface LoadedPlugin {
  readonly name: string
  readonly plugin: Plugin<[Readonly<Record<string, unknown>>]>
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * Loads the plugins of a configuration, in its order.
 *
 * @param cwd Folder from which paths and packages are looked up.
 * @throws {UsageError} When a module cannot be loaded, or exports no plugin.
 */
export async function loadPlugins(
  plugins: NonNullable<Config['plugins']>,
  cwd: string
): Promise<readonly LoadedPlugin[]> {
  const loaded: LoadedPlugin[] = []
  for (const [name, options] of Object.entries(plugins)) {
    if (options !== false) loaded.push({name, plugin: await loadPlugin(name, cwd), options})
  }
  return loaded
}

async function loadPlugin(name: string, cwd: string): Promise<LoadedPlugin['plugin']> {
  const [specifier = '', exportName] = divide(name)
  let exported: Readonly<Record<string, unknown>>
  try {
    exported = await import(urlOf(specifier, cwd))
  } catch (error) {
    throw new UsageError(`Cannot load the plugin \`${name}\`: ${reasonOf(error)}`, {cause: error})
  }
  const functions = Object.keys(exported)
    .filter((key) => typeof exported[key] === 'function')
    .toSorted()
  const wanted =
    exportName ?? (functions.includes('default') || functions.length !== 1 ? 'default' : functions[0]!)
  const plugin = exported[wanted]
  if (!isPlugin(plugin)) {
    const names = functions.map((key) => `\`${key}\``).join(', ') || 'none'
    throw new UsageError(
      `Unexpected module \`${specifier}\` for a plugin, expected a function as its export \`${wanted}\`, found the functions: ${names}; \`${specifier}#name\` picks one`
    )
  }
  return plugin
}

/** `./shout.mjs#louder` is a module and one of its exports; a `#` at the start belongs to the module. */
function divide(name: string): readonly string[] {
  const hash = name.lastIndexOf('#')
  return hash > 0 ? [name.slice(0, hash), name.slice(hash + 1)] : [name]
}

function urlOf(specifier: string, cwd: string): string {
  if (isAbsolute(specifier)) return pathToFileURL(specifier).href
  if (/^\.{1,2}[/\\]/.test(specifier)) return pathToFileURL(resolvePath(cwd, specifier)).href
  return resolve(specifier, pathToFileURL(resolvePath(cwd, 'dicta.config.mjs')).href)
}

/** A function is all that can be asked of a plugin before it runs. */
function isPlugin(value: unknown): value is LoadedPlugin['plugin'] {
  return typeof value === 'function'
}
