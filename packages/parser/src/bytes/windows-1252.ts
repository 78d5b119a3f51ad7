import {windows1252} from '../repair/code-pages.js'

/** Reads windows-1252, in which any bytes mean something; `TextDecoder` of Node 20 takes 0x80 to 0x9f for controls. */
export function fromWindows1252(bytes: Uint8Array): string {
  const step = 8192
  let text = ''
  for (let from = 0; from < bytes.length; from += step) {
    const codes = Array.from(bytes.subarray(from, from + step), (byte) =>
      byte < 0x80 ? byte : (windows1252[byte - 0x80] ?? byte)
    )
    text += String.fromCharCode(...codes)
  }
  return text
}
