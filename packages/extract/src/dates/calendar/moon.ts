/** Days from the epoch of these series (2000-01-01, noon) to 1970-01-01, midnight. */
const epoch = 10_957.5
const degree = Math.PI / 180

/** The apparent longitude of the sun in degrees, `days` after 1970-01-01 UTC (Meeus, ch. 25, to .01°). */
export function sunLongitude(days: number): number {
  const centuries = (days - epoch) / 36_525
  const mean = 280.466_46 + 36_000.769_83 * centuries
  const anomaly = (357.529_11 + 35_999.050_29 * centuries) * degree
  const centre =
    (1.914_602 - 0.004_817 * centuries) * Math.sin(anomaly) +
    0.019_993 * Math.sin(2 * anomaly) +
    0.000_289 * Math.sin(3 * anomaly)
  return circle(mean + centre - 0.005_69)
}

/** The largest terms of the moon's longitude: millionths of a degree, then multiples of D, M, M′ and F (Meeus, table 47.A). */
const terms: ReadonlyArray<readonly [number, number, number, number, number]> = [
  [6_288_774, 0, 0, 1, 0],
  [1_274_027, 2, 0, -1, 0],
  [658_314, 2, 0, 0, 0],
  [213_618, 0, 0, 2, 0],
  [-185_116, 0, 1, 0, 0],
  [-114_332, 0, 0, 0, 2],
  [58_793, 2, 0, -2, 0],
  [57_066, 2, -1, -1, 0],
  [53_322, 2, 0, 1, 0],
  [45_758, 2, -1, 0, 0],
  [-40_923, 0, 1, -1, 0],
  [-34_720, 1, 0, 0, 0],
  [-30_383, 0, 1, 1, 0],
  [15_327, 2, 0, 0, -2],
  [10_980, 0, 0, 1, -2],
  [10_675, 4, 0, -1, 0],
  [10_034, 0, 0, 3, 0]
]

/** How far the moon is ahead of the sun, in degrees: 0 at new moon, 180 at full moon. */
export function elongation(days: number): number {
  const centuries = (days - epoch) / 36_525
  const mean = 218.316_45 + 481_267.881_23 * centuries
  const arguments_ = [
    297.850_19 + 445_267.111_4 * centuries,
    357.529_11 + 35_999.050_29 * centuries,
    134.963_4 + 477_198.867_5 * centuries,
    93.272_1 + 483_202.017_5 * centuries
  ] as const
  let sum = 0
  for (const [size, d, m, anomaly, f] of terms)
    sum +=
      size *
      Math.sin((d * arguments_[0] + m * arguments_[1] + anomaly * arguments_[2] + f * arguments_[3]) * degree)
  return circle(mean + sum / 1e6 - sunLongitude(days))
}

/** The first new moon at or after a moment. */
export function newMoonAfter(days: number): number {
  const speed = 360 / 29.530_588
  let moment = days + (360 - elongation(days)) / speed
  for (let step = 0; step < 4; step++) {
    const ahead = elongation(moment)
    moment -= (ahead > 180 ? ahead - 360 : ahead) / speed
  }
  return moment
}

function circle(degrees: number): number {
  return ((degrees % 360) + 360) % 360
}
