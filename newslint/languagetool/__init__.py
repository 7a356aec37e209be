"""LanguageTool, a grammar checker that runs as a server: spoken to over HTTP, found or started on this machine."""
