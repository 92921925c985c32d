# Both sets of variables, planned against a provider that only pretends: `terraform test`.

mock_provider "aws" {
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }
}

variables {
  bucket           = "cv-example-org"
  alarm_email      = "you@example.org"
  script_checksums = ["AAAA"]
  limits           = { MOST_PAGES = "5" }
}

run "amazon" {
  command = plan

  assert {
    condition     = length(aws_s3_bucket.pages) == 1 && length(aws_cloudfront_distribution.pages) == 1
    error_message = "At Amazon there is a bucket, and CloudFront before it."
  }
  assert {
    condition     = aws_s3_bucket_public_access_block.pages[0].block_public_policy
    error_message = "Nobody reads the bucket but through CloudFront."
  }
  assert {
    condition     = aws_s3_bucket_versioning.pages[0].versioning_configuration[0].status == "Suspended"
    error_message = "Old versions are kept by choice only."
  }
  assert {
    condition     = strcontains(aws_cloudfront_response_headers_policy.pages[0].security_headers_config[0].content_security_policy[0].content_security_policy, "script-src 'sha256-AAAA'")
    error_message = "Only the app's own script runs."
  }
}

run "other_store" {
  command = plan

  variables {
    other_store = {
      url           = "https://store.example.org"
      region        = "auto"
      access_key_id = "key"
      public_url    = "https://cv.example.org/"
    }
    other_store_secret = "secret"
  }

  assert {
    condition     = length(aws_s3_bucket.pages) == 0 && length(aws_cloudfront_distribution.pages) == 0
    error_message = "Another store has its own bucket and its own way to the public."
  }
  assert {
    condition     = nonsensitive(aws_lambda_function.endpoint.environment[0].variables)["COMMITSTATS_ENDPOINT_STORE"] == "https://store.example.org"
    error_message = "The function asks that store."
  }
  assert {
    condition     = nonsensitive(aws_lambda_function.endpoint.environment[0].variables)["COMMITSTATS_ENDPOINT_MOST_PAGES"] == "5"
    error_message = "Limits reach the function."
  }
}
