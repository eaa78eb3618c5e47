import { useLocale, useTranslations } from 'next-intl'
import type { CostsOf } from '@/lib/supportCosts/read'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { ButtonLink } from '../layout/button-link'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'
import { linesOf } from './cost-lines'
import { CostRow } from './cost-row'

type Props = { costs: CostsOf; path: string; menuKey: string; noCostForm: FormState; mayRecord: boolean }

/** 費用: what a support has cost, advisors and all else, for the bureau alone; the way to record more, or that nothing was spent. */
export function CostsOfSupport({ costs, path, menuKey, noCostForm, mayRecord }: Props) {
  const t = useTranslations('SupportCosts')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const lines = linesOf(costs)
  const total = lines.reduce((all, { yen, withdrawal }) => all + (withdrawal ? 0 : yen), 0)
  const isUnknown = lines.every(({ withdrawal }) => withdrawal)
  const record = mayRecord ? (
    <ButtonLink href={`${path}/costs/new`} variant="secondary">
      {t('record')}
    </ButtonLink>
  ) : null
  return (
    <Section title={t('title')} id="costs" lead={t('lead')} actions={record}>
      {lines.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <DataTable
          caption={t('caption')}
          captionHidden
          stacks
          columns={[
            t('columns.spentOn'),
            t('columns.kind'),
            { label: t('columns.note'), room: 'medium' },
            { label: t('columns.yen'), numeric: true },
            t('columns.by'),
          ]}
          footer={
            isUnknown ? undefined : (
              <tr>
                <th scope="row" colSpan={3}>
                  {t('total')}
                </th>
                <td className="numeric">{total.toLocaleString('en')}</td>
                <td />
              </tr>
            )
          }
        >
          {lines.map((line) => (
            <CostRow key={line.key} line={line} path={path} locale={locale} mayCorrect={mayRecord} />
          ))}
        </DataTable>
      )}
      {mayRecord && isUnknown ? (
        <Form action={`${path}/costs/none`} state={noCostForm} label={t('noCost')}>
          <p className="max-w-prose">{t('noCostHint')}</p>
          <SubmitButton variant="text">{t('noCost')}</SubmitButton>
        </Form>
      ) : null}
      <p className="print:hidden">
        <a href={`/reports/costs?menu=${encodeURIComponent(menuKey)}`}>{t('toReport')}</a>
      </p>
    </Section>
  )
}
