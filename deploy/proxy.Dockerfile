# The proxy with its rules and the page's files: docker build --file deploy/proxy.Dockerfile .
FROM node:20-alpine AS page
WORKDIR /source
COPY web-ui/package.json web-ui/package-lock.json web-ui/.npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY web-ui .
RUN npm run bundle

FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY --from=page /source/target/classes/static /usr/share/nginx/html
COPY deploy/nginx /etc/nginx/templates
USER 101
