namespace Blog;

[Generator("client", "prisma-client", Output = "../client", PreviewFeatures = ["views"])]
public sealed partial class BlogDb;
