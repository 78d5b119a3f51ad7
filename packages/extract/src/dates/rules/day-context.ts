/** Days and years before a bare time: `2014-04-18 13:00`, `May 5 12:40`, `Tuesday 8:00`. */
export const dayBefore =
  /(?:\b(?:19|20)\d\d(?:-\d\d-\d\d)?|\d(?:st|nd|rd|th)|\b[A-Z][a-z]{2,8} \d{1,2}|day|tomorrow|tonight),? $/

/** Days behind a bare time: `12:30 December 27th`. */
export const dayBehind =
  /^ (?:on )?(?:today|tomorrow|tonight|yesterday|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}\/\d{1,2}\/\d)/i
