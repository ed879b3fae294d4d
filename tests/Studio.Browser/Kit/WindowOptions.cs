namespace SchemaFirst.Studio.Browser.Kit;

/// <summary>How a window looks.</summary>
public sealed record WindowOptions(int Width = 1280, int Height = 800, bool Dark = false);
