import { benchCore } from '/work/main/test/bench/core';

console.log(benchCore(console.log));
