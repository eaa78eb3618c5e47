import type { Tx } from '@/lib/db/client'
import { escapeXml } from './atom'

/** The standing pages that anybody may find. */
const STANDING = [
  '/',
  '/menus',
  '/practices',
  '/awards',
  '/events',
  '/case-reports',
  '/asked',
  '/about',
  '/programmes',
  '/flyer',
  '/open-data',
]
const STATEMENTS = ['/accessibility', '/privacy', '/join']

/** As many addresses as one map may hold by its own rule (sitemaps.org). */
const MOST = 50_000

/** What is public, and when each page was last written; practices, reports of municipalities, events and plans of the year as far as they are out. */
export async function readSitemap(tx: Tx): Promise<{ path: string; changedAt: Date | null }[]> {
  const practices = await tx.practice.findMany({
    select: { id: true, publishedAt: true, revisedAt: true },
    orderBy: { id: 'asc' },
    take: MOST / 2,
  })
  const reports = await tx.caseReport.findMany({
    where: { state: 'published' },
    select: { id: true, publishedAt: true },
    orderBy: { id: 'asc' },
    take: MOST / 3,
  })
  const events = await tx.event.findMany({
    where: { isOpen: true, announcedAt: { not: null } },
    select: { id: true, announcedAt: true },
    orderBy: { id: 'asc' },
    take: MOST / 10,
  })
  const awards = await tx.awardCall.findMany({
    where: { state: 'published' },
    select: { id: true, publishedAt: true },
    orderBy: { id: 'asc' },
    take: MOST / 50,
  })
  const plans = await tx.yearPlan.findMany({
    where: { isPublic: true, state: 'current' },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: MOST / 50,
  })
  return [
    ...[...STANDING, ...STATEMENTS].map((path) => ({ path, changedAt: null })),
    ...practices.map(({ id, publishedAt, revisedAt }) => ({
      path: `/practices/${id}`,
      changedAt: revisedAt ?? publishedAt,
    })),
    ...reports.map(({ id, publishedAt }) => ({ path: `/case-reports/${id}`, changedAt: publishedAt })),
    ...awards.map(({ id, publishedAt }) => ({ path: `/awards/${id}`, changedAt: publishedAt })),
    ...events.map(({ id, announcedAt }) => ({ path: `/events/${id}`, changedAt: announcedAt })),
    ...plans.map(({ id }) => ({ path: `/events/plans/${id}`, changedAt: null })),
  ]
}

/** The map of `pages` under the portal's address `root`. */
export function writeSitemap(root: string, pages: Awaited<ReturnType<typeof readSitemap>>): string {
  const lines = pages.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
    return `<url><loc>${escapeXml(`${root}${path}`)}</loc>${changed}</url>`
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
  ].join('\n')
}
