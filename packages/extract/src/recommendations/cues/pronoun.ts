/** Words for a work that was named before, as pattern source. */
export const pronoun =
  '(?:it|this|that|them|those|these|that one|this one|that (?:book|show|movie|film|podcast|one|album|series|game|episode)|this (?:book|show|movie|film|podcast|album|series|game|episode)|the (?:book|show|movie|film|podcast|album))'
