# The bucket is closed: CloudFront reads what is public, the function writes, nobody else does anything.

locals {
  is_amazon = var.other_store == null
  public    = ["u/*", "cv/*", "ranking/*"]
}

resource "aws_s3_bucket" "pages" {
  count  = local.is_amazon ? 1 : 0
  bucket = var.bucket
}

resource "aws_s3_bucket_public_access_block" "pages" {
  count                   = local.is_amazon ? 1 : 0
  bucket                  = aws_s3_bucket.pages[0].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "pages" {
  count  = local.is_amazon ? 1 : 0
  bucket = aws_s3_bucket.pages[0].id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "pages" {
  count  = local.is_amazon ? 1 : 0
  bucket = aws_s3_bucket.pages[0].id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_versioning" "pages" {
  count  = local.is_amazon ? 1 : 0
  bucket = aws_s3_bucket.pages[0].id
  versioning_configuration {
    status = var.keeps_versions ? "Enabled" : "Suspended"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "pages" {
  count      = local.is_amazon ? 1 : 0
  depends_on = [aws_s3_bucket_versioning.pages]
  bucket     = aws_s3_bucket.pages[0].id

  rule {
    id     = "uploads-nobody-finished"
    status = "Enabled"
    filter {
      prefix = "incoming/"
    }
    expiration {
      days = 1
    }
    noncurrent_version_expiration {
      noncurrent_days = 1
    }
  }

  rule {
    id     = "old-versions"
    status = "Enabled"
    filter {}
    noncurrent_version_expiration {
      noncurrent_days = var.days_of_old_versions
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
  }
}

data "aws_iam_policy_document" "bucket" {
  count = local.is_amazon ? 1 : 0

  statement {
    sid       = "CloudFrontReadsWhatIsPublic"
    actions   = ["s3:GetObject"]
    resources = [for each in local.public : "${aws_s3_bucket.pages[0].arn}/${each}"]
    principals {
      type        = "Service"
      identifiers = ["cloudfront.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "AWS:SourceArn"
      values   = [aws_cloudfront_distribution.pages[0].arn]
    }
  }

  statement {
    sid       = "OnlyOverTls"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.pages[0].arn, "${aws_s3_bucket.pages[0].arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "pages" {
  count      = local.is_amazon ? 1 : 0
  depends_on = [aws_s3_bucket_public_access_block.pages]
  bucket     = aws_s3_bucket.pages[0].id
  policy     = data.aws_iam_policy_document.bucket[0].json
}
