import {readProse} from '../../prose/prose.js'
import type {Format} from '../format.js'

export const vtt: Format = {
  name: 'vtt',
  detect({text, extension}) {
    const signed = /^WEBVTT(?:[ \t\r\n]|$)/.test(text)
    const reasons: string[] = []
    if (signed) reasons.push('`WEBVTT` on the first line')
    if (extension === 'vtt') reasons.push('the extension is `vtt`')
    return {score: signed ? 1 : 0, reasons}
  },
  parse: (source) => ({...readProse(source, 'text'), format: 'vtt'})
}
