import type {Config} from './schema.js'

/** Returns the configuration as it is: lets editors know its type in `dicta.config.mjs`. */
export function defineConfig(config: Config): Config {
  return config
}
