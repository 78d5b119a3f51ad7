/** `one` to `nine`. */
export const ones: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9
}

/** `ten` to `nineteen`. */
export const teens: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19
}

/** `twenty` to `ninety`; `fourty` is a common misspelling. */
export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
}

/** Words that multiply what stands before them, with their power of ten. */
export const scales: Readonly<Record<string, number>> = {
  thousand: 3,
  lakh: 5,
  million: 6,
  crore: 7,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
  quintillion: 18,
  sextillion: 21
}

/** Digits as they are read out behind `point`. */
export const spokenDigits: Readonly<Record<string, number>> = {
  oh: 0,
  o: 0,
  zero: 0,
  nought: 0,
  naught: 0,
  ...ones
}

/** Plural magnitudes (`hundreds of people`), with the least number they stand for. */
export const magnitudes: Readonly<Record<string, number>> = {
  dozens: 12,
  tens: 10,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12
}

/** Ordinal words below one hundred but for compounds. */
export const ordinalWords: Readonly<Record<string, number>> = {
  zeroth: 0,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90
}

/** Ordinal forms of what multiplies, with the value. */
export const ordinalScales: Readonly<Record<string, number>> = {
  hundredth: 1e2,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12
}

/** Ordinals that are written as one word: `twentyfirst`, and slips of spelling. */
export const gluedOrdinals: Readonly<Record<string, number>> = {
  nineth: 9,
  ...Object.fromEntries(
    Object.entries(tens).flatMap(([ten, value]) =>
      Object.entries(ordinalWords)
        .filter(([, one]) => one > 0 && one < 10)
        .map(([one, more]) => [ten + one, value + more] as const)
    )
  )
}

/** Names of the parts of a whole, singular, with the number of parts. */
export const parts: Readonly<Record<string, number>> = {
  half: 2,
  quarter: 4,
  ...Object.fromEntries(Object.entries(ordinalWords).filter(([, value]) => value > 2)),
  ...ordinalScales
}
