/** A path as the log may have it: one-time links and calendars carry their secret in it, so whatever could be one is left out. */
export function loggedPath(path: string): string {
  return path.replace(/^(\/+(?:l|api\/feeds)\/+)[^/]+/, '$1*').replace(/[A-Za-z0-9_-]{40,}|[A-Za-z0-9_]{20,}/g, '*')
}
