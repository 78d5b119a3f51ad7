/** Pattern source: no letter or digit stands just before, nor is what follows a part of a code or path. */
export const left = "(?<![\\w][-.,:/_@#'’+]|[#@$€£¥\\\\/_=&?%]|\\w)"
