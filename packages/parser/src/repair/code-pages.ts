/** Code points of the bytes 0x80 to 0x9f in windows-1252; the five unassigned ones stay controls, as in WHATWG Encoding. */
const windows1252High = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178
]

/** Code point of each byte from 0x80 on in windows-1252. */
export const windows1252: readonly number[] = [
  ...windows1252High,
  ...Array.from({length: 96}, (_, index) => 0xa0 + index)
]

/** Code point of each byte from 0x80 on in windows-874 (Thai); unassigned bytes stay controls. */
export const windows874: readonly number[] = Array.from({length: 128}, (_, index) => {
  const byte = index + 0x80
  if (byte === 0x80) return 0x20ac
  if (byte === 0x85) return 0x2026
  if (byte >= 0x91 && byte <= 0x97) return windows1252High[byte - 0x80] ?? byte
  if (byte >= 0xa1) return 0x0e01 + byte - 0xa1
  return byte
})
