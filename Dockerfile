# syntax=docker/dockerfile:1
# The image of Peerway: docker build --tag peerway .
# docs/operations.md, "With containers", has how it is run. It holds no settings and no data.
# Node 24 has updates until April 2028; Node 20 has none since April 2026.

FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
# Install scripts are needed only for the embedded server and for tests, which the image leaves out.
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
COPY seed seed
RUN npm run build
RUN npm prune --omit=dev --omit=optional --ignore-scripts --no-save --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /opt/peerway
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/scripts scripts
COPY --from=build /build/dist dist
COPY --from=build /build/seed seed
# A user who owns none of these files; the file system may be read-only.
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=32", "--heap-growing-percent=60", "--no-allocation-site-pretenuring", "--no-parallel-scavenge", "scripts/run.js", "--built", "main"]
