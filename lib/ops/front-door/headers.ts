const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60

/** What every response says, whoever made it: pages, files, refusals and errors alike. */
export const FIXED_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'strict-transport-security': `max-age=${ONE_YEAR_SECONDS}`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

/**
 * The content policy of one response. `issuer` is where the sign-in form may lead,
 * because browsers apply form-action to the redirect after the post.
 */
export function contentPolicy(nonce: string, issuer?: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "connect-src 'self'",
    "style-src 'self'",
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["form-action 'self'", ...(issuer ? [new URL(issuer).origin] : [])].join(' '),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}
