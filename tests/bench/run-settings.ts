/** What the measured portal needs beside its database. Nothing is sent and nothing secret is kept. */
export const RUN_SETTINGS = {
  APP_URL: 'http://127.0.0.1:3000',
  NEXTAUTH_URL: 'http://127.0.0.1:3000',
  NEXTAUTH_SECRET: 'secret of the benchmark for the sessions',
  FORM_SECRET: 'secret of the benchmark for the form keys',
  SMTP_URL: 'smtp://127.0.0.1:1',
  ATTACHMENTS_DIR: '.data/bench-attachments',
  LOG_LEVEL: 'warn',
  HOST: '127.0.0.1',
}
