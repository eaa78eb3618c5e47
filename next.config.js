import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin('./lib/i18n/request.ts')

/** Headers, compression and body limits are the front door's (lib/ops/serve.ts). */
export default withMessages({
  reactStrictMode: true,
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  images: { unoptimized: true },
  experimental: { agentUpgrade: false },
})
