# Krąg as one image; KRAG_ROLE says what it is: all, bots or worker.
FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /krag
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY core core
COPY db db
COPY queue queue
COPY bots bots
COPY locales locales
COPY tsconfig.json LICENSE README.md ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "if (process.env.KRAG_ROLE !== 'worker') fetch('http://127.0.0.1:' + (process.env.PORT ?? 3000) + '/healthz').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node_modules/.bin/tsx", "bots/main.ts"]
