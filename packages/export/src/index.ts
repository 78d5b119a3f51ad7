export const name = 'x'
