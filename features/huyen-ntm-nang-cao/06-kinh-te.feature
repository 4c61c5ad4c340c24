# language: vi
Tính năng: Tiêu chí 6. Kinh tế (Huyện nông thôn mới nâng cao)

  Căn cứ: 320/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 6.1 Có khu công nghiệp được lấp đầy từ 50% trở lên, hoặc cụm công nghiệp được lấp đầy từ 50% trở lên (hoặc cụm ngành nghề nông thôn đáp ứng yêu cầu) (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức: Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Có cụm ngành nghề nông thôn đáp ứng yêu cầu" là không
      Và số liệu "Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Có cụm ngành nghề nông thôn đáp ứng yêu cầu" là không
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Khung tình huống: Có hay không: Có cụm ngành nghề nông thôn đáp ứng yêu cầu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Có cụm ngành nghề nông thôn đáp ứng yêu cầu" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.1 Có khu công nghiệp được lấp đầy từ 50% trở lên, hoặc cụm công nghiệp được lấp đầy từ 50% trở lên (hoặc cụm ngành nghề nông thôn đáp ứng yêu cầu) (từ ngày 11/05/2022)

    Khung tình huống: Sát mức: Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là có
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp làng nghề" là 50
      Và số liệu "Cụm công nghiệp làng nghề có cơ sở hạ tầng đồng bộ" là có
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là có
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp làng nghề" là 50
      Và số liệu "Cụm công nghiệp làng nghề có cơ sở hạ tầng đồng bộ" là có
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là có
      Và số liệu "Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Khung tình huống: Có hay không: Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp làng nghề" là 51
      Và số liệu "Cụm công nghiệp làng nghề có cơ sở hạ tầng đồng bộ" là có
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp làng nghề" là 51
      Và số liệu "Cụm công nghiệp làng nghề có cơ sở hạ tầng đồng bộ" là có
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là có
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp làng nghề" là 51
      Và số liệu "Cụm công nghiệp làng nghề có cơ sở hạ tầng đồng bộ" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Cụm công nghiệp làng nghề có cơ sở hạ tầng đồng bộ
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là có
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp làng nghề" là 51
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Cụm công nghiệp làng nghề có cơ sở hạ tầng đồng bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Tỷ lệ lấp đầy của cụm công nghiệp làng nghề
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là có
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là có
      Và số liệu "Cụm công nghiệp làng nghề có cơ sở hạ tầng đồng bộ" là có
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là có
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Tỷ lệ lấp đầy của khu công nghiệp trên địa bàn huyện" là 49
      Và số liệu "Tỷ lệ lấp đầy của cụm công nghiệp làng nghề" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | chưa đạt |
        | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.2 Vùng nguyên liệu tập trung đối với các nông sản chủ lực được đầu tư đồng bộ về cơ sở hạ tầng, được cấp mã vùng và có ứng dụng công nghệ số để cập nhật thông tin và truy xuất nguồn gốc (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không: Vùng nguyên liệu tập trung của huyện có cơ sở hạ tầng đồng bộ
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Vùng nguyên liệu tập trung của huyện được cấp mã vùng" là có
      Và số liệu "Vùng nguyên liệu tập trung của huyện ứng dụng công nghệ số, truy xuất nguồn gốc" là có
      Và số liệu "Vùng nguyên liệu tập trung của huyện có cơ sở hạ tầng đồng bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Vùng nguyên liệu tập trung của huyện được cấp mã vùng
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Vùng nguyên liệu tập trung của huyện ứng dụng công nghệ số, truy xuất nguồn gốc" là có
      Và số liệu "Vùng nguyên liệu tập trung của huyện có cơ sở hạ tầng đồng bộ" là có
      Và số liệu "Vùng nguyên liệu tập trung của huyện được cấp mã vùng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Vùng nguyên liệu tập trung của huyện ứng dụng công nghệ số, truy xuất nguồn gốc
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Vùng nguyên liệu tập trung của huyện được cấp mã vùng" là có
      Và số liệu "Vùng nguyên liệu tập trung của huyện có cơ sở hạ tầng đồng bộ" là có
      Và số liệu "Vùng nguyên liệu tập trung của huyện ứng dụng công nghệ số, truy xuất nguồn gốc" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.2 Vùng nguyên liệu tập trung đối với các sản phẩm chủ lực của huyện được đầu tư đồng bộ về cơ sở hạ tầng, được cấp mã vùng và có ứng dụng quy trình kỹ thuật tiên tiến (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Vùng nguyên liệu tập trung của huyện có cơ sở hạ tầng đồng bộ
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Nông sản chủ lực của vùng nguyên liệu có chứng nhận quy trình còn hiệu lực" là có
      Và số liệu "Vùng nguyên liệu tập trung của huyện được cấp mã vùng" là có
      Và số liệu "Vùng nguyên liệu tập trung của huyện có cơ sở hạ tầng đồng bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Vùng nguyên liệu tập trung của huyện được cấp mã vùng
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Nông sản chủ lực của vùng nguyên liệu có chứng nhận quy trình còn hiệu lực" là có
      Và số liệu "Vùng nguyên liệu tập trung của huyện có cơ sở hạ tầng đồng bộ" là có
      Và số liệu "Vùng nguyên liệu tập trung của huyện được cấp mã vùng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Nông sản chủ lực của vùng nguyên liệu có chứng nhận quy trình còn hiệu lực
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Vùng nguyên liệu tập trung của huyện được cấp mã vùng" là có
      Và số liệu "Vùng nguyên liệu tập trung của huyện có cơ sở hạ tầng đồng bộ" là có
      Và số liệu "Nông sản chủ lực của vùng nguyên liệu có chứng nhận quy trình còn hiệu lực" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.3 Có chợ đạt tiêu chuẩn chợ hạng 2, hoặc trung tâm thương mại đạt tiêu chuẩn theo quy định

    Khung tình huống: Có hay không: Có chợ đạt tiêu chuẩn chợ hạng 2
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có trung tâm thương mại đạt tiêu chuẩn theo quy định" là không
      Và số liệu "Có chợ đạt tiêu chuẩn chợ hạng 2" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có trung tâm thương mại đạt tiêu chuẩn theo quy định
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có chợ đạt tiêu chuẩn chợ hạng 2" là không
      Và số liệu "Có trung tâm thương mại đạt tiêu chuẩn theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.4 Có triển khai đề án/kế hoạch hỗ trợ phát triển kinh tế nông thôn, mô hình ứng dụng công nghệ cao hoặc liên kết chuỗi (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Triển khai đề án kinh tế nông thôn, mô hình công nghệ cao hoặc liên kết chuỗi" là có
      Khi đánh giá
      Thì chỉ tiêu "6.4" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 6.4 Có Đề án/Kế hoạch hỗ trợ phát triển kinh tế nông thôn đối với sản phẩm chủ lực, sản phẩm OCOP và được triển khai hiệu quả (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Có đề án, kế hoạch hỗ trợ sản phẩm chủ lực, sản phẩm OCOP của huyện
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Đề án, kế hoạch của huyện triển khai hiệu quả, đạt mục tiêu được duyệt" là có
      Và số liệu "Có đề án, kế hoạch hỗ trợ sản phẩm chủ lực, sản phẩm OCOP của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Đề án, kế hoạch của huyện triển khai hiệu quả, đạt mục tiêu được duyệt
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có đề án, kế hoạch hỗ trợ sản phẩm chủ lực, sản phẩm OCOP của huyện" là có
      Và số liệu "Đề án, kế hoạch của huyện triển khai hiệu quả, đạt mục tiêu được duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.5 Có hoạt động quảng bá hình ảnh điểm du lịch của huyện thông qua ứng dụng Internet, mạng xã hội

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quảng bá điểm du lịch của huyện qua Internet, mạng xã hội" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
