import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import Components from '@/lib/i18n/messages/ja/Components.json'
import FollowUps from '@/lib/i18n/messages/ja/FollowUps.json'

/** The HTML a reader gets, in Japanese. */
export function render(node: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="ja" timeZone="Asia/Tokyo" messages={{ Components, FollowUps }}>
      {node}
    </NextIntlClientProvider>,
  )
}

/** Every value an attribute has in this HTML. */
export function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map((match) => match[1]!)
}
