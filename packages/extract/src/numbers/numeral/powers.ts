import {times} from './times.js'

const space = 0x20
const exponent =
  /(?:[eE](?<scientific>[+-]?\d{1,3})(?!\w)| ?[x×*] ?(?<base>\d{1,3})\^(?<raised>[+-]?\d{1,3})| ?[x×] ?10(?:[-−](?<lost>\d{1,2})|(?<small>⁻?[⁰¹²³⁴-⁹]{1,2}))|\^(?<own>[+-]?\d{1,3}))(?!\d)/y

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The power of ten that `10⁻³` or, where a copy lost what was raised, `10-3` names. */
function tenTo(lost: string | undefined, small: string): number {
  if (lost !== undefined) return -Number(lost)
  const digits = small
    .replaceAll(/[⁰¹²³⁴-⁹]/g, (sign) => String(superscripts.indexOf(sign)))
    .replace('⁻', '-')
  return Number(digits)
}

/** `1.3e6`, `6.2x10^-4`, `6.2×10⁻⁴`, `2^10`. */
export function powerAt(text: string, end: number, value: number): {value: number; end: number} | undefined {
  const code = text.charCodeAt(end)
  const next = code === space ? text.charCodeAt(end + 1) : code
  if (next !== 0x5e && (next | 32) !== 0x65 && (next | 32) !== 0x78 && next !== 0xd7 && next !== 0x2a)
    return undefined
  exponent.lastIndex = end
  const groups = exponent.exec(text)?.groups
  if (!groups) return undefined
  const {scientific, base, raised, own, lost, small} = groups
  if (lost !== undefined || small !== undefined)
    return {value: times(value, tenTo(lost, small ?? '')), end: exponent.lastIndex}
  const said =
    scientific === undefined
      ? own === undefined
        ? Number(base) === 10
          ? times(value, Number(raised))
          : value * Number(base) ** Number(raised)
        : value ** Number(own)
      : times(value, Number(scientific))
  return Number.isFinite(said) ? {value: said, end: exponent.lastIndex} : undefined
}
