import type {Holiday} from './holiday.js'

/** Days that the United Nations, churches and countries keep on one date, by the words that name them. */
const days = `
01-14 orthodox new year
01-25 burns night
02-01 national freedom day
02-02 candlemas
02-04 world cancer day
02-06 waitangi day
02-15 susan b anthony day
03-01 st davids day
03-20 world happiness day|international day of happiness
03-21 world poetry day
03-22 world water day
03-31 cesar chavez day
04-07 world health day
04-16 emancipation day
04-22 international mother earth day
04-23 st georges day|saint georges day|world book day
05-03 world press freedom day
05-04 star wars day
05-09 rabindra jayanti|rabindranath jayanti
05-31 world no tobacco day
06-05 world environment day
06-08 world oceans day
06-20 world refugee day
06-21 international yoga day|international day of yoga
06-24 midsummer day|st johns day|saint johns day
07-11 world population day
07-12 malala day
07-18 mandela day|nelson mandela day
08-12 international youth day
08-15 assumption day|feast of the assumption
09-08 international literacy day
09-19 talk like a pirate day
09-21 international day of peace|world peace day
10-01 world vegetarian day
10-02 gandhi jayanti
10-04 world animal day
10-05 world teachers day
10-09 leif erikson day
10-10 world mental health day
10-16 world food day
10-24 united nations day
11-01 world vegan day
11-02 day of the dead
11-20 universal childrens day|world childrens day
11-30 st andrews day|saint andrews day
12-01 world aids day
12-06 st nicholas day|saint nicholas day
12-13 st lucias day|saint lucias day
12-23 festivus
12-31 hogmanay
`

/** Observances by their names, without apostrophes. */
export const observances: ReadonlyArray<readonly [name: string, holiday: Holiday]> = days
  .trim()
  .split('\n')
  .flatMap((line) => {
    const holiday: Holiday = {month: Number(line.slice(0, 2)), day: Number(line.slice(3, 5))}
    return line
      .slice(6)
      .split('|')
      .map((name) => [name, holiday] as const)
  })
