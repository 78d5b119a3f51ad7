import {en} from 'chrono-node'
import type {Finder, FoundDate} from './finder.js'
import {noonOf} from './noon-of.js'

/** `chrono-node`, English: dates only. */
export const chrono: Finder = {
  name: 'chrono-node 2.10.3',
  finds: ['dates'],
  find: (text, recorded) =>
    en.casual.parse(text, noonOf(recorded)).map(({index, text: words, start}): FoundDate => {
      const day = [start.get('year'), start.get('month'), start.get('day')]
      const time = [start.get('hour'), start.get('minute')]
      return {
        dataset: 'dates',
        start: index,
        end: index + words.length,
        days: [day.map((part) => String(part ?? 0).padStart(2, '0')).join('-')],
        times: start.isCertain('hour')
          ? [time.map((part) => String(part ?? 0).padStart(2, '0')).join(':')]
          : []
      }
    })
}
