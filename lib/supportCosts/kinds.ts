/** 費目, as the database's check has it: 謝金, 旅費, 会場, 資料, その他. */
export const COST_KINDS = ['fee', 'travel', 'hall', 'materials', 'other'] as const

/** The reason kept when something was spent after all; whoever shows it says so in words. */
export const SPENT_AFTER_ALL = 'spent'
