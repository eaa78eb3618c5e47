import en from '@/lib/i18n/messages/en/FrontDoor.json'
import ja from '@/lib/i18n/messages/ja/FrontDoor.json'
import type { KeptPost } from './kept-post'

export type ErrorStatus = '400' | '403' | '404' | '405' | '413' | '500' | '503'

/** Whether we have a page of our own for this status. */
export function hasErrorPage(status: string): status is ErrorStatus {
  return Object.hasOwn(ja, status) && /^\d+$/.test(status)
}

/**
 * The page that stands in where the application has none: what happened, whether what was typed is kept,
 * what to do and whom to call. A form that could not be taken in lies in the page, ready to be sent again.
 */
export function errorPage(status: ErrorStatus, requestId: string, kept: KeptPost | null): string {
  const page = ja[status]
  const resend = (status === '500' || status === '503') && kept ? kept : null
  const english = resend ? { ...en[status], ...en.resend } : en[status]
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} - ${ja.service}</title>
<link rel="stylesheet" href="/error.css">
</head>
<body>
<a class="skip" href="#main">${ja.skip}</a>
<header><p>${ja.service}</p></header>
<main id="main">
<h1>${page.title}</h1>
<p>${page.what}</p>
<h2>${ja.headings.kept}</h2>
<p>${resend ? ja.resend.kept : page.kept}</p>
<h2>${ja.headings.next}</h2>
<p>${resend ? ja.resend.next : page.next}</p>
${resend ? resendForm(resend) : ''}
<h2>${ja.headings.contact}</h2>
<p>${ja.contact}</p>
<p class="english" lang="en">${english.title}. ${english.what} ${english.kept} ${english.next} ${en.contact}</p>
<p>${ja.reference} <span lang="en">(${en.reference})</span> <strong>${requestId}</strong></p>
<p><a href="/">${ja.home} <span lang="en">${en.home}</span></a></p>
</main>
</body>
</html>
`
}

function resendForm({ action, fields }: KeptPost): string {
  const inputs = fields.map(([name, value]) => `<input type="hidden" name="${toText(name)}" value="${toText(value)}">`)
  const label = `${ja.resend.button} <span lang="en">${en.resend.button}</span>`
  return `<form method="post" action="${toText(action)}">${inputs.join('')}<button type="submit">${label}</button></form>`
}

/** Line breaks are written out, so that the parser cannot swallow one. */
function toText(text: string): string {
  return text.replace(/[&<>"'\r\n]/g, (character) => `&#${character.charCodeAt(0)};`)
}
