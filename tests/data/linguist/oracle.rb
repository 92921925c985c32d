# Answers of GitHub Linguist, one JSON object a line for each {"path", "content" in base64} read.
require 'base64'
require 'json'
require 'linguist'
require 'linguist/blob'

STDIN.each_line do |line|
  asked = JSON.parse(line)
  blob = Linguist::Blob.new(asked['path'], Base64.decode64(asked['content']))
  puts JSON.generate(
    language: blob.language&.name,
    vendored: blob.vendored?,
    generated: blob.generated?,
    documentation: blob.documentation?
  )
end
