package io.wassla.app.architecture.violating.core.kernel;

import com.fasterxml.jackson.databind.ObjectMapper;

record ReadsJson(ObjectMapper mapper) {}
