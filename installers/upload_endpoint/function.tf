# The endpoint itself: it may touch this bucket and tell CloudFront what changed, and nothing else.

locals {
  public_url = local.is_amazon ? "https://${var.domain == null ? aws_cloudfront_distribution.pages[0].domain_name : var.domain.name}/" : var.other_store.public_url

  settings = local.is_amazon ? {
    BUCKET       = var.bucket
    DISTRIBUTION = aws_cloudfront_distribution.pages[0].id
    CONDITIONS   = "yes"
    } : {
    BUCKET            = var.bucket
    STORE             = var.other_store.url
    REGION            = var.other_store.region
    STYLE             = var.other_store.style
    ACCESS_KEY_ID     = var.other_store.access_key_id
    SECRET_ACCESS_KEY = var.other_store_secret
  }
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "function" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.function.arn}:*"]
  }

  dynamic "statement" {
    for_each = aws_s3_bucket.pages
    content {
      actions = [
        "s3:GetObject",
        "s3:PutObject",
        "s3:DeleteObject",
        "s3:DeleteObjectVersion",
      ]
      resources = ["${statement.value.arn}/*"]
    }
  }

  dynamic "statement" {
    for_each = aws_s3_bucket.pages
    content {
      actions   = ["s3:ListBucket", "s3:ListBucketVersions"]
      resources = [statement.value.arn]
    }
  }

  dynamic "statement" {
    for_each = aws_cloudfront_distribution.pages
    content {
      actions   = ["cloudfront:CreateInvalidation"]
      resources = [statement.value.arn]
    }
  }
}

resource "aws_iam_role" "function" {
  name               = "${var.bucket}-endpoint"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy" "function" {
  role   = aws_iam_role.function.id
  policy = data.aws_iam_policy_document.function.json
}

resource "aws_cloudwatch_log_group" "function" {
  name              = "/aws/lambda/${var.bucket}-endpoint"
  retention_in_days = 30
}

resource "aws_lambda_function" "endpoint" {
  function_name                  = "${var.bucket}-endpoint"
  role                           = aws_iam_role.function.arn
  runtime                        = "python3.13"
  architectures                  = ["arm64"]
  handler                        = "commitstats_desktop.publish.endpoint.function.handler"
  filename                       = "${path.module}/endpoint.zip"
  source_code_hash               = fileexists("${path.module}/endpoint.zip") ? filebase64sha256("${path.module}/endpoint.zip") : null
  memory_size                    = 512
  timeout                        = 30
  reserved_concurrent_executions = var.most_calls_at_once
  depends_on                     = [aws_cloudwatch_log_group.function, aws_iam_role_policy.function]

  environment {
    variables = {
      for name, text in merge(local.settings, var.limits, { PUBLIC_URL = local.public_url }) :
      "COMMITSTATS_ENDPOINT_${name}" => text
    }
  }
}

# Anybody may call it; without a key it does nothing.
resource "aws_lambda_function_url" "endpoint" {
  function_name      = aws_lambda_function.endpoint.function_name
  authorization_type = "NONE"
}

resource "aws_lambda_permission" "url" {
  statement_id           = "AnybodyCallsTheUrl"
  action                 = "lambda:InvokeFunctionUrl"
  function_name          = aws_lambda_function.endpoint.function_name
  principal              = "*"
  function_url_auth_type = "NONE"
}

# Once a day: pages whose day has come are taken down.
resource "aws_cloudwatch_event_rule" "sweep" {
  name                = "${var.bucket}-sweep"
  schedule_expression = "cron(15 0 * * ? *)"
}

resource "aws_cloudwatch_event_target" "sweep" {
  rule = aws_cloudwatch_event_rule.sweep.name
  arn  = aws_lambda_function.endpoint.arn
}

resource "aws_lambda_permission" "sweep" {
  statement_id  = "TheScheduleCalls"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.endpoint.function_name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.sweep.arn
}
