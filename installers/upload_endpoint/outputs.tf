output "address" {
  description = "What people tell the app: `commitstats place add upload-endpoint NAME address=…`."
  value       = aws_lambda_function_url.endpoint.function_url
}

output "public_url" {
  description = "Where pages are read."
  value       = local.public_url
}
