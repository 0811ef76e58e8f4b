"""The generator: writes `generated/` from the description in `spec/` (`make generate`).

The steps, one module each: `yaml_source` reads the YAML and remembers its lines, `bundle` joins the files into one document,
`lint` checks it against our conventions, `view` reads it as models, unions and operations, `lower` reduces it to what
openapi-python-client accepts, `opc` drives that with our templates (`literals` quotes the texts), `api_index` lists the calls
(`sources` reads their signatures from the code), and `build` replaces the old folder.

The commands for changes: `diff` reports what an edit does to callers, `review` what a pull request does, `probe` compares
responses of a server with the description, and `scaffold` adds an operation. Only `probe` imports the client and the sandbox,
when it is run.
"""
