# language: vi
Tính năng: Tiêu chí 13. Tổ chức sản xuất và phát triển kinh tế nông thôn (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg, 211/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức
  và vừa trên mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào
  cũng chưa đủ căn cứ.

  Quy tắc: 13.1 Xã có hợp tác xã hoạt động hiệu quả và theo đúng quy định của Luật Hợp tác xã (đến hết ngày 29/02/2024)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có hợp tác xã hoạt động hiệu quả, theo đúng Luật Hợp tác xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.1 Xã có hợp tác xã hoạt động hiệu quả và theo đúng quy định của Luật Hợp tác xã, hoặc xã có tổ hợp tác hoạt động hiệu quả, theo đúng quy định của pháp luật và có hợp đồng hợp tác, tiêu thụ sản phẩm chủ lực của địa phương (từ ngày 01/03/2024)

    Khung tình huống: Có hay không: Xã có hợp tác xã hoạt động hiệu quả, theo đúng Luật Hợp tác xã
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có tổ hợp tác hiệu quả, có hợp đồng hợp tác, tiêu thụ sản phẩm chủ lực" là không
      Và số liệu "Xã có hợp tác xã hoạt động hiệu quả, theo đúng Luật Hợp tác xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Xã có tổ hợp tác hiệu quả, có hợp đồng hợp tác, tiêu thụ sản phẩm chủ lực
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có hợp tác xã hoạt động hiệu quả, theo đúng Luật Hợp tác xã" là không
      Và số liệu "Xã có tổ hợp tác hiệu quả, có hợp đồng hợp tác, tiêu thụ sản phẩm chủ lực" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.2 Xã có mô hình liên kết sản xuất gắn với tiêu thụ sản phẩm chủ lực đảm bảo bền vững (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có mô hình liên kết sản xuất gắn với tiêu thụ sản phẩm chủ lực bền vững" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.2 Xã có mô hình liên kết sản xuất gắn với tiêu thụ sản phẩm chủ lực đảm bảo bền vững (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Xã có mô hình liên kết sản xuất và tiêu thụ nông sản chủ lực
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số chu kỳ sản xuất trong hợp đồng liên kết ổn định" là 1
      Và số liệu "Mô hình liên kết thuộc cây lâm nghiệp" là có
      Và số liệu "Sản xuất theo quy trình và chất lượng thống nhất giữa các bên liên kết" là có
      Và số liệu "Xã có mô hình liên kết sản xuất và tiêu thụ nông sản chủ lực" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Mô hình liên kết thuộc cây lâm nghiệp
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số chu kỳ sản xuất trong hợp đồng liên kết ổn định" là 1
      Và số liệu "Xã có mô hình liên kết sản xuất và tiêu thụ nông sản chủ lực" là có
      Và số liệu "Sản xuất theo quy trình và chất lượng thống nhất giữa các bên liên kết" là có
      Và số liệu "Mô hình liên kết thuộc cây lâm nghiệp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Số chu kỳ sản xuất trong hợp đồng liên kết ổn định
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mô hình liên kết thuộc cây lâm nghiệp" là có
      Và số liệu "Xã có mô hình liên kết sản xuất và tiêu thụ nông sản chủ lực" là có
      Và số liệu "Sản xuất theo quy trình và chất lượng thống nhất giữa các bên liên kết" là có
      Và số liệu "Số chu kỳ sản xuất trong hợp đồng liên kết ổn định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Khung tình huống: Sát mức: Số chu kỳ sản xuất trong hợp đồng liên kết ổn định
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mô hình liên kết thuộc cây lâm nghiệp" là không
      Và số liệu "Xã có mô hình liên kết sản xuất và tiêu thụ nông sản chủ lực" là có
      Và số liệu "Sản xuất theo quy trình và chất lượng thống nhất giữa các bên liên kết" là có
      Và số liệu "Số chu kỳ sản xuất trong hợp đồng liên kết ổn định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 1       | chưa đạt |
        | 2       | đạt      |
        | 3       | đạt      |

    Khung tình huống: Có hay không: Sản xuất theo quy trình và chất lượng thống nhất giữa các bên liên kết
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số chu kỳ sản xuất trong hợp đồng liên kết ổn định" là 1
      Và số liệu "Mô hình liên kết thuộc cây lâm nghiệp" là có
      Và số liệu "Xã có mô hình liên kết sản xuất và tiêu thụ nông sản chủ lực" là có
      Và số liệu "Sản xuất theo quy trình và chất lượng thống nhất giữa các bên liên kết" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 13.3 Thực hiện truy xuất nguồn gốc các sản phẩm chủ lực của xã gắn với xây dựng vùng nguyên liệu và được chứng nhận VietGAP hoặc tương đương (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Sản phẩm chủ lực được truy xuất nguồn gốc, chứng nhận VietGAP hoặc tương đương" là có
      Khi đánh giá
      Thì chỉ tiêu "13.3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 13.3 Thực hiện truy xuất nguồn gốc các sản phẩm chủ lực của xã gắn với xây dựng vùng nguyên liệu và được chứng nhận VietGAP hoặc tương đương (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Có nông sản chủ lực được thiết lập hệ thống truy xuất nguồn gốc ở mỗi công đoạn
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có nông sản chủ lực được chứng nhận VietGAP hoặc tương đương còn hiệu lực" là có
      Và số liệu "Có nông sản chủ lực được thiết lập hệ thống truy xuất nguồn gốc ở mỗi công đoạn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có nông sản chủ lực được chứng nhận VietGAP hoặc tương đương còn hiệu lực
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có nông sản chủ lực được thiết lập hệ thống truy xuất nguồn gốc ở mỗi công đoạn" là có
      Và số liệu "Có nông sản chủ lực được chứng nhận VietGAP hoặc tương đương còn hiệu lực" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.4 Có kế hoạch và triển khai kế hoạch bảo tồn, phát triển làng nghề, làng nghề truyền thống (nếu có) gắn với hạ tầng về bảo vệ môi trường (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không: Xã có làng nghề, làng nghề truyền thống
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có làng nghề, làng nghề truyền thống" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | chưa đủ căn cứ |
        | không   | không áp dụng  |

    Tình huống: Không phải xét
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có làng nghề, làng nghề truyền thống" là không
      Khi đánh giá
      Thì chỉ tiêu "13.4" không áp dụng

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có làng nghề, làng nghề truyền thống" là có
      Và số liệu "Có và triển khai kế hoạch bảo tồn, phát triển làng nghề" là có
      Khi đánh giá
      Thì chỉ tiêu "13.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập", "chưa rõ có áp dụng không"

  Quy tắc: 13.4 Có kế hoạch và triển khai kế hoạch bảo tồn, phát triển làng nghề, làng nghề truyền thống (nếu có) gắn với hạ tầng về bảo vệ môi trường (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Xã có làng nghề, làng nghề truyền thống
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Kế hoạch bảo tồn, phát triển làng nghề được cấp có thẩm quyền phê duyệt" là có
      Và số liệu "Có và triển khai kế hoạch bảo tồn, phát triển làng nghề" là có
      Và số liệu "Kế hoạch làng nghề đủ bảy nội dung theo hướng dẫn" là có
      Và số liệu "Xã có làng nghề, làng nghề truyền thống" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả       |
        | có      | đạt           |
        | không   | không áp dụng |

    Khung tình huống: Có hay không: Kế hoạch bảo tồn, phát triển làng nghề được cấp có thẩm quyền phê duyệt
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có và triển khai kế hoạch bảo tồn, phát triển làng nghề" là có
      Và số liệu "Kế hoạch làng nghề đủ bảy nội dung theo hướng dẫn" là có
      Và số liệu "Xã có làng nghề, làng nghề truyền thống" là có
      Và số liệu "Kế hoạch bảo tồn, phát triển làng nghề được cấp có thẩm quyền phê duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Kế hoạch làng nghề đủ bảy nội dung theo hướng dẫn
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Kế hoạch bảo tồn, phát triển làng nghề được cấp có thẩm quyền phê duyệt" là có
      Và số liệu "Có và triển khai kế hoạch bảo tồn, phát triển làng nghề" là có
      Và số liệu "Xã có làng nghề, làng nghề truyền thống" là có
      Và số liệu "Kế hoạch làng nghề đủ bảy nội dung theo hướng dẫn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có và triển khai kế hoạch bảo tồn, phát triển làng nghề
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Kế hoạch bảo tồn, phát triển làng nghề được cấp có thẩm quyền phê duyệt" là có
      Và số liệu "Kế hoạch làng nghề đủ bảy nội dung theo hướng dẫn" là có
      Và số liệu "Xã có làng nghề, làng nghề truyền thống" là có
      Và số liệu "Có và triển khai kế hoạch bảo tồn, phát triển làng nghề" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Không phải xét
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có làng nghề, làng nghề truyền thống" là không
      Khi đánh giá
      Thì chỉ tiêu "13.4" không áp dụng

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 13.5 Có tổ khuyến nông cộng đồng hoạt động hiệu quả (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có tổ khuyến nông cộng đồng hoạt động hiệu quả" là có
      Khi đánh giá
      Thì chỉ tiêu "13.5" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 13.5 Có tổ khuyến nông cộng đồng hoạt động hiệu quả (từ ngày 11/05/2022)

    Khung tình huống: Sát mức: Số thành viên của tổ khuyến nông cộng đồng
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tổ khuyến nông cộng đồng có nội quy, quy chế hoặc điều lệ" là có
      Và số liệu "Số thành viên của tổ khuyến nông cộng đồng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 4       | chưa đạt       |
        | 5       | chưa đủ căn cứ |
        | 6       | chưa đủ căn cứ |

    Khung tình huống: Có hay không: Tổ khuyến nông cộng đồng có nội quy, quy chế hoặc điều lệ
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số thành viên của tổ khuyến nông cộng đồng" là 5
      Và số liệu "Tổ khuyến nông cộng đồng có nội quy, quy chế hoặc điều lệ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | chưa đủ căn cứ |
        | không   | chưa đạt       |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số thành viên của tổ khuyến nông cộng đồng" là 100
      Và số liệu "Tổ khuyến nông cộng đồng có nội quy, quy chế hoặc điều lệ" là có
      Và số liệu "Có tổ khuyến nông cộng đồng hoạt động hiệu quả" là có
      Khi đánh giá
      Thì chỉ tiêu "13.5" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
