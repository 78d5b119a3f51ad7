import {realpath} from 'node:fs/promises'

/** The path behind all links; the path itself where there is nothing yet. */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    return path
  }
}
