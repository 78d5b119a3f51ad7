import {spacesEnd} from './characters.js'
import type {OpenHead} from './head.js'

const address =
  '(?:(?:Mr|Mrs|Ms|Dr|Messrs|Sen|Rep|Prof)\\.|Miss|Mister|Madam|Senator|Representative|Congressman|Congresswoman|Chairman|Chairwoman|Chair|Secretary|Judge|Justice|Governor|Admiral|General)'
const particle = '(?:(?:van|von|de|del|der|den|di|da|la|le|du|dos|al|el|[A-Z]\\.) ){0,3}'
const surname = `(?:Mc|Mac|De|La|Le|Van|Von|[A-Z]['\\u2019])?[A-Z\\u00c0-\\u00de]['\\u2019A-Z\\u00c0-\\u00de-]+`
const office =
  '(?:ACTING |Acting |VICE |DEPUTY ){0,2}(?:CHAIRMAN|CHAIRWOMAN|CHAIRPERSON|CHAIR|SPEAKER|PRESIDENT|PRESIDING OFFICER|CLERK|COURT|WITNESS|MODERATOR|SECRETARY|INTERPRETER)(?: pro tempore)?'
const pattern = new RegExp(
  `(?:${address} ${particle}${surname}(?: ${surname}){0,2}(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?|The ${office})(?=\\.(?:\\s|$))`,
  'y'
)
/** First letters of what the pattern begins with. */
const firsts = new Set(Array.from('MDSRPCJGAT', (letter) => letter.charCodeAt(0)))

/** `Mr. LOTT.`, `Ms. WOOLSEY of California.`, `The CHAIRMAN.`: a form of address, a name in capitals, a full stop. */
export function stopHead(value: string, start: number, end: number): OpenHead | undefined {
  if (!firsts.has(value.charCodeAt(start))) return undefined
  pattern.lastIndex = start
  const label = pattern.exec(value)?.[0]
  const stop = start + (label?.length ?? 0)
  if (label === undefined || stop >= end) return undefined
  const words = Math.min(spacesEnd(value, stop + 1), end)
  return {
    start,
    label,
    labelStart: start,
    time: undefined,
    words,
    marked: false,
    open: '',
    tight: false,
    alone: words >= end,
    bare: false,
    timeOnly: undefined
  }
}
