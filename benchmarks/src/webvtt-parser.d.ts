/** The part of `webvtt-parser` that is measured; it brings no types of its own. */
declare module 'webvtt-parser' {
  const parser: {
    readonly WebVTTParser: new () => {
      parse(input: string, mode: string): {readonly cues: readonly unknown[]}
    }
  }
  export default parser
}
