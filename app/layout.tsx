import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Footer } from '@/components/layout/footer'
import { currentActor } from '@/lib/actor/require-actor'
import './globals.css'
import { SiteHeader } from './site-header'

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  const types = { 'application/atom+xml': '/feed.atom' }
  return { title: t('name'), description: t('description'), alternates: { types } }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t, actor] = await Promise.all([getLocale(), getTranslations('Site'), currentActor()])
  return (
    <html lang={locale} data-terminal={actor?.isAtSharedTerminal ? 'shared' : undefined}>
      <body>
        <SiteHeader />
        {children}
        <Footer
          links={[
            { href: '/menus', label: t('menus') },
            { href: '/about', label: t('about') },
            { href: '/join', label: t('joinNetwork') },
            { href: '/flyer', label: t('flyer') },
            { href: '/open-data', label: t('openData') },
            { href: '/accessibility', label: t('accessibility') },
            { href: '/privacy', label: t('privacy') },
          ]}
        />
      </body>
    </html>
  )
}
