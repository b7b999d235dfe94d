import js from "@eslint/js";
import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

export default defineConfig(
  globalIgnores(["target", "node_modules", "**/*.gen.ts"]),
  js.configs.recommended,
  ts.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [a11y.flatConfigs.strict, hooks.configs.flat["recommended-latest"]],
    rules: {
      "no-console": "error",
      complexity: ["error", 12],
      "max-lines": ["error", 160],
      "jsx-a11y/no-autofocus": "off",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["build/**"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
);
