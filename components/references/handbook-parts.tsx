import { useTranslations } from 'next-intl'
import type { PartShown } from '@/lib/references/read'
import { PlainText } from '../consultations/plain-text'
import { ReferenceFiles } from './reference-files'

/** Where handbooks and packages deal with the themes, folded away until somebody wants them; each with the year of its edition. */
export function HandbookParts({ parts }: { parts: readonly PartShown[] }) {
  const t = useTranslations('References')
  if (parts.length === 0) return null
  return (
    <details className="max-w-prose rounded-8 border border-solid-gray-420 px-4 py-2 print:hidden">
      <summary className="py-1 font-700">{t('shown', { count: parts.length })}</summary>
      <p className="mt-2">{t('shownLead')}</p>
      <ul className="mt-2 divide-y divide-solid-gray-300">
        {parts.map((part) => (
          <li key={part.id} className="py-3">
            <Part part={part} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Part({ part }: { part: PartShown }) {
  const t = useTranslations('References')
  const { title, edition, editionYear, problemPoint, talkingPoint, url } = part
  const year = String(editionYear)
  return (
    <>
      <p className="font-700">{part.part}</p>
      <p>{edition ? t('edition', { title, edition, year }) : t('editionPlain', { title, year })}</p>
      {problemPoint ? <Point term={t('point')} text={problemPoint} /> : null}
      {talkingPoint ? <Point term={t('talk')} text={talkingPoint} /> : null}
      <ReferenceFiles files={part.files} />
      {url ? (
        <p>
          <a href={url} rel="noreferrer">
            {t('open', { site: new URL(url).hostname })}
          </a>
        </p>
      ) : null}
    </>
  )
}

function Point({ term, text }: { term: string; text: string }) {
  return (
    <div className="mt-1">
      <span className="text-dns-14N-130 text-solid-gray-700">{term}</span>
      <PlainText>{text}</PlainText>
    </div>
  )
}
