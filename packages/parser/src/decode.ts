/** To be replaced. */
export function decode(bytes: Uint8Array): {value: string; encoding: string} {
  return {value: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8'}
}
