/** A path within the portal to go back to; anything else leads home. No way out to another site. */
export function ownPath(claimed: unknown): string {
  if (typeof claimed !== 'string' || !/^\/(?![/\\])[^\\\s]*$/.test(claimed)) return '/'
  const url = new URL(claimed, 'http://own.invalid')
  return url.host === 'own.invalid' ? `${url.pathname}${url.search}` : '/'
}
