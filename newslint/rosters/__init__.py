"""A newsroom's lists of names: read from YAML or CSV, kept as an index, and looked up in a story."""
