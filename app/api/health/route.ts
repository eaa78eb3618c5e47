export const dynamic = 'force-dynamic'

/** Says that this process answers; asks nothing of anybody else. */
export function GET() {
  return Response.json({ status: 'ok' })
}
