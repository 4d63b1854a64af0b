import { defineConfig } from "vitest/config";

// Tests run the sources: the "source" condition of the package's own import map points at src/, not dist/.
export default defineConfig({
  ssr: { resolve: { conditions: ["source"] } },
  resolve: { conditions: ["source"] },
  test: {
    globalSetup: ["test/support/build.ts", "test/support/temporary.ts"],
    include: ["test/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
