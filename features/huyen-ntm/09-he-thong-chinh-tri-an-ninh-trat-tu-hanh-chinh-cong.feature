# language: vi
Tính năng: Tiêu chí 9. Hệ thống chính trị - An ninh trật tự - Hành chính công (Huyện nông thôn mới)

  Căn cứ: 320/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 9.1 Đảng bộ, chính quyền huyện được xếp loại chất lượng hoàn thành tốt nhiệm vụ trở lên

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Đảng bộ, chính quyền huyện được xếp loại hoàn thành tốt nhiệm vụ trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 9.2 Tổ chức chính trị - xã hội của huyện được xếp loại chất lượng hoàn thành tốt nhiệm vụ trở lên

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ tổ chức chính trị - xã hội của huyện hoàn thành tốt nhiệm vụ trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 9.3 Trong 02 năm liên tục trước năm xét công nhận, không có công chức giữ chức vụ lãnh đạo, quản lý ở huyện bị xử lý kỷ luật từ mức cảnh cáo trở lên hoặc bị truy cứu trách nhiệm hình sự (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Hai năm liền không có lãnh đạo huyện bị kỷ luật từ cảnh cáo hoặc bị truy cứu hình sự" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 9.3 Trong 02 năm liên tục trước năm xét công nhận, không có công chức giữ chức vụ lãnh đạo, quản lý bị xử lý kỷ luật từ mức cảnh cáo trở lên hoặc bị truy cứu trách nhiệm hình sự (từ ngày 11/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Hai năm liền không có lãnh đạo huyện bị kỷ luật từ cảnh cáo hoặc bị truy cứu hình sự" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 9.4 Đảm bảo an ninh, trật tự

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện đảm bảo an ninh, trật tự" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 9.5 Có dịch vụ công trực tuyến mức độ 3 trở lên

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện có dịch vụ công trực tuyến mức độ 3 trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 9.6 Huyện đạt chuẩn tiếp cận pháp luật theo quy định

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện đạt chuẩn tiếp cận pháp luật" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
