FROM acme/web
