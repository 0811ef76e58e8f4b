"""What stands behind `make generate`: the description in `spec/` becomes `generated/`.

The way of the data, one module a step: `source` reads the YAML and remembers its lines, `bundle` joins the files into one
document, `lint` holds it against our conventions, `view` reads it as models, unions and operations, `lower` reduces it to what
openapi-python-client can digest, `opc` drives that with our templates, `index` lists the calls, `build` swaps the result in.

What stands around a change of it: `diff` says what an edit does to callers, `review` what a pull request does, `probe` holds real
answers against it and `scaffold` begins an operation. Only `probe` imports the client and the sandbox, when it is run.
"""
