/** The caller asked for something wrong: the message says it all, a stack would not help. */
export class UsageError extends TypeError {
  override readonly name = 'UsageError'
}
