namespace ArticleGenerator.Model;

/// <summary>What can stand in one value of the front matter.</summary>
internal enum ScalarKind
{
    Text,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    Date,
    Time,
    DateTime,
    DateTimeOffset,
    TimeSpan,
    Guid,
    Uri,
    Version,
}
